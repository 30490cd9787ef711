package attain.form.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import attain.form.language.RowRule;
import attain.grid.ScratchFile;

import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which they came, to be gone through any number of times. The first
 * ones are kept as they are; those for which there is no room go to a scratch file, and
 * what is done to such a row later is lost.
 */
final class RowStore implements Iterable<BodyRow>, Closeable {

	private static final int BLOCK = 1 << 16;

	private static final int LENGTH = 4;

	private final RowRoom room;

	private final List<RowRule> rules;

	private final List<BodyRow> kept = new ArrayList<>();

	private @Nullable ScratchFile spilled;

	private @Nullable RowBytes rowBytes;

	private byte[] block = new byte[0];

	private int filled;

	private int places;

	private long size;

	/**
	 * @param rules the kinds of rows of the table
	 */
	RowStore(RowRoom room, List<RowRule> rules) {
		this.room = room;
		this.rules = rules;
	}

	void add(BodyRow row) {
		this.size++;
		if (this.spilled == null && this.room.take()) {
			this.kept.add(row);
			return;
		}
		try {
			spill(row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void spill(BodyRow row) throws IOException {
		RowBytes writer = this.rowBytes;
		if (writer == null) {
			writer = new RowBytes(this.rules);
			this.rowBytes = writer;
			this.spilled = ScratchFile.open();
			this.block = new byte[BLOCK];
			this.places = row.values.length;
		}
		writer.write(row);
		int length = writer.length();
		if (this.filled + LENGTH + length > this.block.length) {
			flush();
			this.block = (LENGTH + length > BLOCK) ? new byte[LENGTH + length] : this.block;
		}
		for (int shift = 0; shift < LENGTH; shift++) {
			this.block[this.filled++] = (byte) (length >> (8 * shift));
		}
		System.arraycopy(writer.bytes(), 0, this.block, this.filled, length);
		this.filled += length;
	}

	private void flush() throws IOException {
		if (this.spilled != null && this.filled > 0) {
			this.spilled.append(this.block, this.filled);
			this.filled = 0;
		}
	}

	long size() {
		return this.size;
	}

	/** Whether all rows are kept as they are. */
	boolean isInMemory() {
		return this.spilled == null;
	}

	/** The rows from the first on. While somebody goes through them none may be added. */
	@Override
	public Iterator<BodyRow> iterator() {
		ScratchFile file = this.spilled;
		RowBytes writer = this.rowBytes;
		if (file == null || writer == null) {
			return this.kept.iterator();
		}
		try {
			flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Rows(this.kept.iterator(), file, writer.new Reader(this.places));
	}

	@Override
	public void close() throws IOException {
		if (this.spilled != null) {
			this.spilled.close();
		}
	}

	/** The rows kept, then those of the file. */
	private static final class Rows implements Iterator<BodyRow> {

		private final Iterator<BodyRow> kept;

		private final ScratchFile file;

		private final RowBytes.Reader reader;

		private byte[] block = new byte[BLOCK];

		private int at;

		private int end;

		private long position;

		Rows(Iterator<BodyRow> kept, ScratchFile file, RowBytes.Reader reader) {
			this.kept = kept;
			this.file = file;
			this.reader = reader;
		}

		@Override
		public boolean hasNext() {
			return this.kept.hasNext() || this.at < this.end || this.position < this.file.size();
		}

		@Override
		public BodyRow next() {
			if (this.kept.hasNext()) {
				return this.kept.next();
			}
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			need(LENGTH);
			int length = 0;
			for (int shift = 0; shift < LENGTH; shift++) {
				length |= (this.block[this.at + shift] & 0xFF) << (8 * shift);
			}
			need(LENGTH + length);
			this.at += LENGTH + length;
			return this.reader.row(this.block, this.at - length);
		}

		/** Reads on until so many bytes are there. */
		private void need(int bytes) {
			int rest = this.end - this.at;
			if (rest >= bytes) {
				return;
			}
			byte[] target = (bytes > this.block.length) ? new byte[bytes] : this.block;
			System.arraycopy(this.block, this.at, target, 0, rest);
			int more = (int) Math.min(target.length - rest, this.file.size() - this.position);
			try {
				this.file.read(this.position, target, rest, more);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.block = target;
			this.position += more;
			this.at = 0;
			this.end = rest + more;
		}

	}

}
