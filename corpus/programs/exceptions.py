# versions: 3.6-
# try, except, else, finally, with, and every way out of them.


def handle(action, log):
    try:
        value = action()
    except (ValueError, TypeError) as error:
        log(error)
        raise RuntimeError("wrapped") from error
    except KeyError:
        raise
    except Exception as error:
        del error
        return None
    except:
        log("bare")
        raise
    else:
        log("else")
    finally:
        log("finally")
    return value


def leave(items):
    for item in items:
        try:
            if item == 1:
                continue
            if item == 2:
                break
            if item == 3:
                return item
        finally:
            items.append(item)
    while True:
        try:
            return 1
        finally:
            if items:
                break
    return 0


def nested(action):
    try:
        try:
            action()
        except OSError:
            try:
                action(1)
            finally:
                action(2)
    except (AttributeError, LookupError):
        pass
    raise


def managed(path, lock):
    with open(path) as file, lock:
        for line in file:
            if not line:
                return line
    with lock as (a, [b, *c]):
        with lock:
            pass
    with lock:
        raise ValueError
    while True:
        with lock as lock.held:
            break


def again(action):
    while True:
        try:
            return action()
        except ValueError:
            continue
        except TypeError as error:
            return error
        finally:
            pass
