package attain.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Counts the characters of a record while they are read, so that an open quotation mark
 * cannot swallow the whole file into memory; refuses NUL characters.
 */
final class RecordGuard extends FilterReader {

	/** The parser reads ahead that much at most. */
	private static final int AHEAD = 1 << 16;

	private final int most;

	private long count;

	RecordGuard(Reader in, int most) {
		super(in);
		this.most = most;
	}

	/** A record is complete. */
	void nextRecord() {
		this.count = 0;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, Math.min(length, AHEAD));
		for (int index = offset; index < offset + read; index++) {
			if (target[index] == 0) {
				throw UnreadableFileException.damaged("a NUL character");
			}
		}
		this.count += Math.max(0, read);
		if (this.count > this.most + (long) AHEAD) {
			throw UnreadableFileException.tooLarge("a record of more than " + this.most + " characters",
					"một dòng > " + this.most + " ký tự: thiếu dấu nháy đóng? (a record: a quotation mark left open?)");
		}
		return read;
	}

}
