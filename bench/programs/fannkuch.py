EXPECTED = 1725860
def fannkuch(n):
    maxFlips = 0
    checksum = 0
    permsign = True
    perm1 = list(range(n))
    count = perm1[:]
    rxrange = range(2, n - 1)
    nm = n - 1
    while 1:
        k = perm1[0]
        if k:
            perm = perm1[:]
            flips = 1
            kk = perm[k]
            while kk:
                perm[:k + 1] = perm[k::-1]
                flips += 1
                k = kk
                kk = perm[kk]
            if maxFlips < flips:
                maxFlips = flips
            checksum += flips if permsign else -flips
        if permsign:
            perm1[0], perm1[1] = perm1[1], perm1[0]
            permsign = False
        else:
            perm1[1], perm1[2] = perm1[2], perm1[1]
            permsign = True
            for r in rxrange:
                if count[r]:
                    break
                count[r] = r
                perm0 = perm1[0]
                perm1[:r + 1] = perm1[1:r + 2]
                perm1[r + 1] = perm0
            else:
                r = nm
                if not count[r]:
                    return checksum * 100 + maxFlips
            count[r] -= 1
def run():
    return fannkuch(9) + fannkuch(9)
