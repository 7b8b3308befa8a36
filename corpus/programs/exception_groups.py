# versions: 3.11-
# except*


def split(action, log):
    try:
        action()
    except* ValueError as group:
        log(group.exceptions)
    except* (TypeError, KeyError):
        log("types")
        raise
    except* OSError as group:
        raise RuntimeError from group
    else:
        log("else")
    finally:
        log("finally")


def loop(actions):
    for action in actions:
        try:
            try:
                action()
            except* ValueError:
                pass
        except Exception as error:
            log = error
            continue
    return actions
