package attain.grid;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fonts of old that texts of a workbook were decoded from, as far as it was read. */
final class FontsMet {

	/** Enough to tell a sender. */
	private static final int MOST = 8;

	private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	synchronized void add(String name) {
		if (this.names.size() < MOST) {
			this.names.add(name);
		}
	}

	/** Adds a note to the others if there is something to tell. */
	void note(List<Note> notes) {
		if (!this.names.isEmpty()) {
			notes.add(new Note(Note.Kind.LEGACY_FONT, String.join(", ", this.names)));
		}
	}

}
