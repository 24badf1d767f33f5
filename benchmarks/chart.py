"""A bar chart as inline SVG, in the colours of the page around it: light on dark, dark on light."""

from html import escape

LINE, LABELS, WIDTH = 26, 280, 640


def bars(title, values):
    """One bar for each name and number, the number written at its end."""
    height = LINE * len(values) + 8
    scale = (WIDTH - LABELS - 60) / max(value for _, value in values)
    rows = []
    for place, (name, value) in enumerate(values):
        y = LINE * place + 4
        width = max(value * scale, 1)
        rows += [
            f'<text x="{LABELS - 8}" y="{y + 15}" text-anchor="end">{escape(name)}</text>',
            f'<rect x="{LABELS}" y="{y}" width="{width:.0f}" height="{LINE - 6}" fill="#5c6bc0"/>',
            f'<text x="{LABELS + width + 6:.0f}" y="{y + 15}">{value:.1f}</text>',
        ]
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(title)}" fill="currentColor" '
        f'font-size="13" style="max-width: {WIDTH}px">\n' + "\n".join(rows) + "\n</svg>\n"
    )
