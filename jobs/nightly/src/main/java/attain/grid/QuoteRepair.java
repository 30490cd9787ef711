package attain.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Doubles the quotation marks inside quoted fields of text whose writer did not: there, a
 * mark ends its field only before a delimiter or a line end.
 */
final class QuoteRepair extends FilterReader {

	private static final int NOTHING = -2;

	private final PushbackReader text;

	private final char delimiter;

	private final char quote;

	private boolean quoted;

	private boolean atStart = true;

	/** A mark that is still to be handed on, so that two stand for one. */
	private int owed = NOTHING;

	private boolean repaired;

	private int before;

	QuoteRepair(Reader text, char delimiter, char quote) {
		super(text);
		this.text = new PushbackReader(text, 1);
		this.delimiter = delimiter;
		this.quote = quote;
	}

	/**
	 * Whether the first lines have a mark, without a backslash, inside of a quoted field.
	 */
	static boolean isNeeded(String head, char delimiter, char quote) {
		String whole = head.substring(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
		try (QuoteRepair repair = new QuoteRepair(new StringReader(whole), delimiter, quote)) {
			while (repair.read() >= 0 && !repair.repaired) {
				continue;
			}
			return repair.repaired;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public int read() throws IOException {
		if (this.owed != NOTHING) {
			int mark = this.owed;
			this.owed = NOTHING;
			return mark;
		}
		int next = this.text.read();
		if (this.quoted && next == this.quote) {
			if (endsField(peek())) {
				this.quoted = false;
			}
			else {
				this.owed = next;
				this.repaired |= this.before != '\\';
			}
		}
		else if (!this.quoted) {
			this.quoted = this.atStart && next == this.quote;
			this.atStart = next == this.delimiter || next == '\n' || next == '\r';
		}
		this.before = next;
		return next;
	}

	private int peek() throws IOException {
		int next = this.text.read();
		if (next >= 0) {
			this.text.unread(next);
		}
		return next;
	}

	private boolean endsField(int next) {
		return next < 0 || next == this.delimiter || next == '\n' || next == '\r';
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int count = 0;
		while (count < length) {
			int next = read();
			if (next < 0) {
				return (count == 0) ? -1 : count;
			}
			target[offset + count++] = (char) next;
		}
		return count;
	}

}
