package io.blotter.watch;

/** What a key does. */
public enum Key {
    SORT,
    REVERSE,
    FILTER,
    ENTER,
    ESCAPE,
    DELETE,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    QUIT,
    /** A character of a text. */
    TYPED
}
