package attain.finding.returned;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * One record of an .xls file: a kind and up to 8,224 bytes.
 *
 * @param kind kind of record
 * @param content its bytes, which may be changed
 */
record OldRecord(int kind, byte[] content) {

	/**
	 * A record may not be longer; what does not fit goes into records of the kind
	 * CONTINUE.
	 */
	static final int LONGEST = 8_224;

	static final int EOF = 0x0A;

	static final int EXTERNSHEET = 0x17;

	static final int NAME = 0x18;

	static final int CONTINUE = 0x3C;

	static final int WINDOW1 = 0x3D;

	static final int BOF = 0x809;

	static final int BOUNDSHEET = 0x85;

	static final int TABID = 0x13D;

	static final int SUPBOOK = 0x1AE;

	static final int INDEX = 0x20B;

	/** Bytes of kind and length before the content. */
	static final int HEADER = 4;

	/** The records from one beginning to its end, with the parts inside of it. */
	static List<OldRecord> readPart(ByteBuffer stream) {
		List<OldRecord> records = new ArrayList<>();
		int depth = 0;
		do {
			int kind = Short.toUnsignedInt(stream.getShort());
			byte[] content = new byte[Short.toUnsignedInt(stream.getShort())];
			stream.get(content);
			records.add(new OldRecord(kind, content));
			depth += (kind == BOF) ? 1 : (kind == EOF) ? -1 : 0;
		}
		while (depth > 0);
		return records;
	}

	/** Bytes of the record in the file. */
	int length() {
		return HEADER + this.content.length;
	}

	void writeTo(ByteBuffer stream) {
		stream.putShort((short) this.kind).putShort((short) this.content.length).put(this.content);
	}

	/** The two bytes at a place as a number without sign. */
	int at(int place) {
		return Short.toUnsignedInt(bytes().getShort(place));
	}

	void set(int place, int number) {
		bytes().putShort(place, (short) number);
	}

	/** Adds to the four bytes at a place. */
	void add(int place, int shift) {
		bytes().putInt(place, bytes().getInt(place) + shift);
	}

	/** Sets the four bytes at a place. */
	void put(int place, int number) {
		bytes().putInt(place, number);
	}

	private ByteBuffer bytes() {
		return ByteBuffer.wrap(this.content).order(ByteOrder.LITTLE_ENDIAN);
	}

}
