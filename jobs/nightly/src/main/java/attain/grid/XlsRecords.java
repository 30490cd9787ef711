package attain.grid;

import java.io.Closeable;
import java.io.IOException;

import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of an .xls file one after the other, from any place on. Whoever meets a
 * record takes from it what is needed; the rest of it is passed over. Records that nobody
 * needs are never parsed, so that their oddities harm nobody.
 */
final class XlsRecords implements Closeable {

	/** Bytes of kind and length before the content of a record. */
	private static final int HEADER = 4;

	private final DocumentInputStream stream;

	private final RecordInputStream records;

	private boolean started;

	private XlsRecords(DocumentInputStream stream, RecordInputStream records) {
		this.stream = stream;
		this.records = records;
	}

	/**
	 * @param position bytes to leave out at the beginning
	 * @param key how to decrypt, null for a file in clear
	 */
	static XlsRecords open(DocumentEntry book, int position, @Nullable EncryptionInfo key) throws IOException {
		if (position < 0 || position >= book.getSize()) {
			throw UnreadableFileException.damaged("a sheet outside of the file");
		}
		DocumentInputStream stream = ((DirectoryNode) book.getParent()).createDocumentInputStream(book);
		if (key == null) {
			stream.skip(position);
			return new XlsRecords(stream, new RecordInputStream(stream));
		}
		// The cipher runs through the whole file: no leaping ahead.
		XlsRecords records = new XlsRecords(stream, new RecordInputStream(stream, key, 0));
		records.advance(position);
		return records;
	}

	private void advance(int position) throws UnreadableFileException {
		int passed = 0;
		while (passed < position && next()) {
			passed += HEADER + this.records.remaining();
		}
		if (passed != position) {
			throw UnreadableFileException.damaged("a sheet begins inside of a record");
		}
	}

	/** Whether there is another record, which becomes the current one. */
	boolean next() {
		if (this.started && this.records.remaining() > 0) {
			this.records.readRemainder();
		}
		this.started = true;
		if (!this.records.hasNextRecord()) {
			return false;
		}
		this.records.nextRecord();
		return true;
	}

	/** The kind of the current record. */
	int kind() {
		return this.records.getSid() & 0xFFFF;
	}

	/** The content of the current record, for its constructor. */
	RecordInputStream content() {
		return this.records;
	}

	@Override
	public void close() {
		this.stream.close();
	}

}
