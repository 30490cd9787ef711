package attain.bench.peer;

import org.jspecify.annotations.Nullable;

/**
 * Cells that were met and the characters in them, so that no reader can leave them out.
 */
final class CellCount {

	private long cells;

	private long characters;

	void add(@Nullable String text) {
		if (text != null && !text.isEmpty()) {
			this.cells++;
			this.characters += text.length();
		}
	}

	long cells() {
		return this.cells;
	}

	@Override
	public String toString() {
		return this.cells + " cells, " + this.characters + " characters";
	}

}
