"""Speaks text with an espeak-ng voice file, and measures loudness.

Talks to libespeak-ng and libebur128 through ctypes, so that what is measured is what briefcast
renders: the library is initialised once and every utterance is made in a forked child, since
libespeak-ng 1.51 carries state from one utterance to the next.
"""

import ctypes
import ctypes.util
import hashlib
import math
import os
import shutil
import subprocess
import tempfile
import wave

RATE, PITCH, RANGE, VOLUME = 170, 50, 50, 75
PARAMETERS = {1: RATE, 2: VOLUME, 3: PITCH, 4: RANGE}  # espeak_PARAMETER
CHARS_UTF8 = 1
SYNCHRONOUS = 1

_espeak = None
_sample_rate = 22050
_pcm = bytearray()


def _library(name, soname):
    try:
        return ctypes.CDLL(ctypes.util.find_library(name) or soname)
    except OSError:
        raise SystemExit(f"voice-measure: cannot load {soname}: is its Debian package installed?")


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
def _collect(samples, n, _events):
    if samples and n > 0:
        _pcm.extend(ctypes.string_at(samples, 2 * n))
    return 0


def _initialise():
    global _espeak
    if _espeak is not None:
        return
    lib = _library("espeak-ng", "libespeak-ng.so.1")
    lib.espeak_ng_InitializePath(None)
    context = ctypes.c_void_p()
    if lib.espeak_ng_Initialize(ctypes.byref(context)):
        raise SystemExit("voice-measure: espeak-ng does not initialise (espeak-ng-data installed?)")
    lib.espeak_ng_InitializeOutput(SYNCHRONOUS, 0, None)
    lib.espeak_SetSynthCallback(_collect)
    _espeak = lib


def _speak_in_child(definition, text, out):
    """Child only: never returns; exit status 0 when `out` was written."""
    if _espeak.espeak_ng_SetVoiceByFile(os.fsencode(os.path.abspath(definition))):
        os._exit(3)
    for parameter, value in PARAMETERS.items():
        _espeak.espeak_SetParameter(parameter, value, 0)
    data = text.encode("utf-8")
    if _espeak.espeak_Synth(data, len(data) + 1, 0, 1, 0, CHARS_UTF8, None, None):
        os._exit(4)
    _espeak.espeak_Synchronize()
    with wave.open(out + ".part", "wb") as f:
        f.setparams((1, 2, _sample_rate, 0, "NONE", ""))
        f.writeframes(bytes(_pcm))
    os.rename(out + ".part", out)
    os._exit(0)


def speak(definition, text, cache):
    """Speaks `text` with the voice file `definition`; the WAV's path inside the folder `cache`,
    where it is found again when neither has changed."""
    with open(definition, "rb") as f:
        key = hashlib.sha1(f.read() + b"\0" + text.encode() + repr(PARAMETERS).encode())
    out = os.path.join(cache, key.hexdigest() + ".wav")
    if os.path.exists(out):
        return out
    os.makedirs(cache, exist_ok=True)
    _initialise()
    child = os.fork()
    if child == 0:
        try:
            _speak_in_child(definition, text, out)
        finally:
            os._exit(5)
    _, status = os.waitpid(child, 0)
    if status:
        why = {3: "espeak-ng does not load it", 4: "espeak-ng does not speak"}
        code = os.waitstatus_to_exitcode(status)
        raise RuntimeError(f"{definition}: {why.get(code, f'the speaking process ended with {code}')}")
    return out


def speak_through(briefcast, voice, text, cache):
    """Speaks `text` with the voice file `voice` of any engine through the program `briefcast`, without
    its gain; silence at both ends is cut.  The WAV's path, as `speak` has it."""
    with open(voice, encoding="utf-8") as f:
        lines = [line for line in f.read().splitlines() if not line.startswith("gain")]
    key = hashlib.sha1("\n".join([*lines, text]).encode())
    out = os.path.join(cache, key.hexdigest() + ".wav")
    if os.path.exists(out):
        return out
    os.makedirs(cache, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        folder = os.path.join(home, "briefcast", "en")
        shutil.copytree(os.path.dirname(os.path.abspath(voice)), folder,
                        ignore=shutil.ignore_patterns("*.voice", "*.lex", "*.model"))
        with open(os.path.join(folder, "measured.voice"), "w", encoding="utf-8") as f:
            f.write("\n".join([*lines, "gain=0"]) + "\n")
        subprocess.run([briefcast, "voices", "en/measured", "--quiet", "--loudness", "off", "--say",
                        text, "-o", out],
                       env=os.environ | {"XDG_CONFIG_HOME": home}, check=True,
                       stdout=subprocess.DEVNULL)
    return out


def seconds(paths):
    return sum(len(data) / 2 / rate for data, rate in map(samples, paths))


def samples(path):
    """The WAV's 16-bit samples as bytes, and its rate."""
    with wave.open(path) as f:
        return f.readframes(f.getnframes()), f.getframerate()


def loudness(paths):
    """Integrated loudness of all WAVs together in LUFS, the highest true peak in dBTP, and the
    number of samples at full scale (EBU R128, libebur128)."""
    lib = _library("ebur128", "libebur128.so.1")
    lib.ebur128_init.restype = ctypes.c_void_p
    lib.ebur128_init.argtypes = [ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
    lib.ebur128_add_frames_short.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    lib.ebur128_loudness_global.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_double)]
    lib.ebur128_true_peak.argtypes = [ctypes.c_void_p, ctypes.c_uint,
                                      ctypes.POINTER(ctypes.c_double)]
    lib.ebur128_destroy.argtypes = [ctypes.POINTER(ctypes.c_void_p)]
    mode_integrated, mode_true_peak = 1 | 1 << 2, 1 << 5 | 1 << 4 | 1
    state = ctypes.c_void_p(lib.ebur128_init(1, _sample_rate, mode_integrated | mode_true_peak))
    clipped = 0
    for path in paths:
        data, _ = samples(path)
        lib.ebur128_add_frames_short(state, data, len(data) // 2)
        clipped += sum(1 for s in memoryview(data).cast("h") if s in (32767, -32768))
    result, peak = ctypes.c_double(), ctypes.c_double()
    lib.ebur128_loudness_global(state, ctypes.byref(result))
    lib.ebur128_true_peak(state, 0, ctypes.byref(peak))
    lib.ebur128_destroy(ctypes.byref(state))
    return result.value, 20 * math.log10(max(peak.value, 1e-9)), clipped
