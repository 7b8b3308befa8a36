EXPECTED = 2545139330
WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta']
def run():
    seed = 42
    out = []
    for i in range(1000000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        w = WORDS[(seed >> 16) % 8]
        if i % 3 == 0:
            w = w.upper()
        elif i % 5 == 0:
            w = w + str(seed % 100)
        out.append(w)
    text = ' '.join(out)
    counts = {}
    for w in text.split():
        if w in counts:
            counts[w] += 1
        else:
            counts[w] = 1
    lines = []
    for k in sorted(counts):
        lines.append('%s=%d' % (k, counts[k]))
    joined = ';'.join(lines)
    s = ''
    h = 0
    for ch in joined:
        h = (h * 31 + ord(ch)) & 0xFFFFFFFF
        s += ch
    rep = text.replace('alpha', 'omega!').count('omega!')
    h2 = 0
    for ch in text[:400000]:
        if ch.isupper():
            h2 += ord(ch)
    return h + rep + h2 + len(s) + len(text)
