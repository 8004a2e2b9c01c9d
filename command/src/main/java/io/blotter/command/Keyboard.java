package io.blotter.command;

import io.blotter.watch.Key;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** The keys of a terminal as they are pressed, unseen. Ctrl-C still ends the process. */
final class Keyboard implements AutoCloseable {
    private static final String ESCAPE = "\u001b";

    private final Terminal terminal;
    private final Attributes before;
    private final BindingReader reader;
    private final KeyMap<Key> deeds = new KeyMap<>();
    private final KeyMap<Key> inText = new KeyMap<>();

    Keyboard(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
        this.reader = new BindingReader(terminal.reader());
        deeds.bind(Key.SORT, "s");
        deeds.bind(Key.REVERSE, "r");
        deeds.bind(Key.FILTER, "/");
        deeds.bind(Key.QUIT, "q");
        deeds.bind(Key.HOME, "g");
        inText.bind(Key.ENTER, "\r", "\n");
        inText.bind(Key.DELETE, "\u007f", "\b");
        for (KeyMap<Key> keys : List.of(deeds, inText)) {
            keys.setAmbiguousTimeout(50);
            keys.bind(Key.ESCAPE, ESCAPE);
            bind(keys, Key.UP, Capability.key_up, ESCAPE + "[A");
            bind(keys, Key.DOWN, Capability.key_down, ESCAPE + "[B");
            bind(keys, Key.PAGE_UP, Capability.key_ppage, ESCAPE + "[5~");
            bind(keys, Key.PAGE_DOWN, Capability.key_npage, ESCAPE + "[6~");
            bind(keys, Key.HOME, Capability.key_home, ESCAPE + "[H");
        }
        inText.setUnicode(Key.TYPED);
    }

    /** A key that was pressed: what it does, and the character. */
    record Stroke(Key key, String character) {}

    /** The next stroke, where one comes within so many milliseconds; {@code typing}: characters are text. */
    Optional<Stroke> next(boolean typing, long milliseconds) throws IOException {
        if (terminal.reader().peek(milliseconds) < 0) {
            return Optional.empty();
        }
        Key key = reader.readBinding(typing ? inText : deeds, null, false);
        return Optional.ofNullable(key).map(pressed -> new Stroke(pressed, reader.getLastBinding()));
    }

    @Override
    public void close() {
        terminal.setAttributes(before);
    }

    private void bind(KeyMap<Key> keys, Key key, Capability capability, String usual) {
        keys.bind(key, usual);
        Optional.ofNullable(KeyMap.key(terminal, capability)).ifPresent(sequence -> keys.bind(key, sequence));
    }
}
