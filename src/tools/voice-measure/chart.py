"""The picture of doc/voices.svg: each voice at its pitch and the length of its vocal tract."""

import math

WIDTH, HEIGHT, MARGIN = 760, 460, 60
COLOURS = {"male": "#1f5f99", "female": "#b5482a"}


def _scale(low, high, start, end):
    return lambda v: start + (v - low) / (high - low) * (end - start)


def svg(voices):
    """`voices`: name -> {"pitch": Hz, "tract": octaves of formant height, "values": of the file}."""
    mean = sum(v["tract"] for v in voices.values()) / len(voices)
    semitones = {n: 12 * (v["tract"] - mean) for n, v in voices.items()}
    reach = max(2.0, max(abs(s) for s in semitones.values()) + 0.4)
    pitches = [12 * math.log2(v["pitch"]) for v in voices.values()]
    x = _scale(min(pitches) - 1.5, max(pitches) + 1.5, MARGIN, WIDTH - 20)
    y = _scale(-reach, reach, HEIGHT - MARGIN, 20)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
           f'font-family="sans-serif" font-size="12">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for hz in (60, 80, 100, 125, 160, 200, 250, 300):
        at = x(12 * math.log2(hz))
        if MARGIN < at < WIDTH - 20:
            out.append(f'<path d="M{at:.1f} 20V{HEIGHT - MARGIN}" stroke="#ddd"/>'
                       f'<text x="{at:.1f}" y="{HEIGHT - MARGIN + 18}" text-anchor="middle">{hz}</text>')
    for st in range(-int(reach), int(reach) + 1):
        out.append(f'<path d="M{MARGIN} {y(st):.1f}H{WIDTH - 20}" stroke="#ddd"/>'
                   f'<text x="{MARGIN - 8}" y="{y(st) + 4:.1f}" text-anchor="end">{st:+d}</text>')
    out.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 16}" text-anchor="middle">median pitch (Hz)</text>'
               f'<text transform="translate(18 {HEIGHT / 2}) rotate(-90)" text-anchor="middle">'
               'formants against the mean (semitones; up: shorter vocal tract)</text>')
    # The ellipse is one noticeable step (J = 1) around a voice, half of it on each side.
    rx, ry = (x(1.9) - x(0)) / 2, (y(0) - y(1.7)) / 2
    for name, voice in voices.items():
        cx, cy = x(12 * math.log2(voice["pitch"])), y(semitones[name])
        colour = COLOURS.get(voice["values"].get("sex"), "#555")
        out.append(f'<ellipse cx="{cx:.1f}" cy="{cy:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" '
                   f'fill="{colour}" fill-opacity="0.12"/>'
                   f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="4" fill="{colour}"/>'
                   f'<text x="{cx:.1f}" y="{cy - 8:.1f}" text-anchor="middle">{name}</text>')
    return "\n".join(out) + "\n</svg>\n"
