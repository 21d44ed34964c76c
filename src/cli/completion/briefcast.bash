# bash completion for briefcast(1)
_briefcast() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} options
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "play render script extract sentences quotes summarize voices say --help --version" -- "$word")
        return
    fi
    case $previous in
    -f | --format)
        mapfile -t COMPREPLY < <(compgen -W "wav flac ogg opus mp3" -- "$word")
        return ;;
    --driver)
        mapfile -t COMPREPLY < <(compgen -W "pulse alsa oss sndio null" -- "$word")
        return ;;
    --sample-rate)
        mapfile -t COMPREPLY < <(compgen -W "16000 22050 24000 32000 44100 48000 96000" -- "$word")
        return ;;
    --loudness)
        mapfile -t COMPREPLY < <(compgen -W "-14 -16 -18 -23 off" -- "$word")
        return ;;
    -l | --length)
        mapfile -t COMPREPLY < <(compgen -W "60s 90s 2m 5m 10m full" -- "$word")
        return ;;
    --lang)
        mapfile -t COMPREPLY < <(compgen -W "$(briefcast voices 2>/dev/null | awk '{print $2}' | sort -u)" -- "$word")
        return ;;
    -n | --sentences | -w | --words | -r | --rate | -j | --jobs | --stories | --timeout | --device | --say | --voice | --name)
        return ;;
    esac
    local source="--lang --stories --timeout" choice="--length --sentences --words --all --headlines"
    local cast="--lexicon --voice --cast --no-state --reported --min-confidence --rate" output="--output --format --sample-rate" speakers="--driver --device --sample-rate"
    case $command in
    play) options="$source $choice $cast --jobs $speakers --stereo --loudness" ;;
    render) options="$source $choice $cast --jobs $output --stereo --loudness" ;;
    script) options="$source $choice $cast --jobs --json --ssml" ;;
    summarize) options="$source $choice $cast --jobs --json --explain" ;;
    extract | sentences | quotes) options="$source --json" ;;
    voices) options="--lang --json --say --lexicon $output $speakers --jobs --loudness" ;;
    say) options="--name --show --voice --rate --lang --lexicon $output $speakers --loudness" ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options --quiet --verbose --help --version" -- "$word")
    elif [ "$command" = voices ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(briefcast voices 2>/dev/null | awk '{print $1}')" -- "$word")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _briefcast briefcast
