package dev.pyclair.code;

import dev.pyclair.PyclairException;

/**
 * The text of a few bytes would grow beyond the limit that was set for it: references in the file
 * unfold without end.
 */
public final class TextLimitException extends PyclairException {
    private static final long serialVersionUID = 1L;

    TextLimitException(long limit) {
        super(
                "the text grows beyond "
                        + limit
                        + " bytes: the file's references unfold to far more than it holds");
    }
}
