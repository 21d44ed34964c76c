# Pitch and formants of each WAV named in a list, one line a file:
# file, median F0 (Hz), F0 from 10th to 90th percentile (semitones), share voiced, F1..F4 (median, Hz),
# harmonics to noise (dB).  The floor of 45 Hz is needed for deep voices of 60 Hz.
form arguments
  sentence list list.txt
endform
files = Read Strings from raw text file: list$
n = Get number of strings
for i to n
  selectObject: files
  file$ = Get string: i
  sound = Read from file: file$
  pitch = To Pitch (ac): 0, 45, 15, "no", 0.03, 0.5, 0.01, 0.35, 0.14, 500
  median = Get quantile: 0, 0, 0.5, "Hertz"
  low = Get quantile: 0, 0, 0.1, "semitones re 1 Hz"
  high = Get quantile: 0, 0, 0.9, "semitones re 1 Hz"
  voiced = Count voiced frames
  frames = Get number of frames
  selectObject: sound
  formants = To Formant (burg): 0.01, 5, 5250, 0.025, 50
  for k to 4
    f'k' = Get quantile: k, 0, 0, "hertz", 0.5
  endfor
  selectObject: sound
  harmonicity = To Harmonicity (cc): 0.01, 60, 0.1, 1
  hnr = Get mean: 0, 0
  appendInfoLine: file$, tab$, fixed$(median, 2), tab$, fixed$(high - low, 2), tab$, fixed$(voiced / frames, 3), tab$, fixed$(f1, 1), tab$, fixed$(f2, 1), tab$, fixed$(f3, 1), tab$, fixed$(f4, 1), tab$, fixed$(hnr, 2)
  removeObject: sound, pitch, formants, harmonicity
endfor
