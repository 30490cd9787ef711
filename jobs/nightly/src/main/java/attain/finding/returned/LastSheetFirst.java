package attain.finding.returned;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the last sheet of an .xls stream before all others. Formulas name a sheet through
 * a table of references, so that the table is all that has to follow; POI changes the
 * formulas instead, and takes a place in that table for the number of a sheet. What POI
 * writes too long (sheet names of linked files) is cut into records on the way.
 */
final class LastSheetFirst {

	private static final int NAME_SHEET = 8;

	private static final int WINDOW_ACTIVE = 10;

	private static final int INDEX_POSITIONS = 12;

	private static final int OWN_BOOK = 0x0401;

	/** Numbers from here on mean no sheet. */
	private static final int NO_SHEET = 0xFFFE;

	private LastSheetFirst() {
	}

	/** The stream with the last sheet first, active and alone selected. */
	static byte[] in(byte[] stream) {
		ByteBuffer old = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
		List<OldRecord> globals = cut(moved(OldRecord.readPart(old)));
		int oldStart = old.position();
		List<List<OldRecord>> sheets = new ArrayList<>();
		while (old.remaining() >= OldRecord.HEADER) {
			sheets.add(OldRecord.readPart(old));
		}
		List<OldRecord> tabs = globals.stream().filter((record) -> record.kind() == OldRecord.BOUNDSHEET).toList();
		if (tabs.size() != sheets.size()) {
			throw new IllegalStateException(tabs.size() + " names for " + sheets.size() + " sheets");
		}
		int newStart = length(globals) + length(sheets.get(sheets.size() - 1));
		int shift = newStart - oldStart;
		// Some readers go by the positions in the list of sheets, some by the order in
		// the file.
		tabs.stream().skip(1).forEach((tab) -> tab.add(0, shift));
		tabs.get(0).put(0, length(globals));
		sheets.forEach((sheet) -> shiftIndex(sheet, shift));
		List<OldRecord> last = sheets.remove(sheets.size() - 1);
		shiftIndex(last, length(globals) - (stream.length - length(last)) - shift);
		ByteBuffer result = ByteBuffer.allocate(stream.length + length(globals) - oldStart)
			.order(ByteOrder.LITTLE_ENDIAN);
		globals.forEach((record) -> record.writeTo(result));
		last.forEach((record) -> record.writeTo(result));
		sheets.forEach((sheet) -> sheet.forEach((record) -> record.writeTo(result)));
		return result.array();
	}

	private static int length(List<OldRecord> records) {
		return records.stream().mapToInt(OldRecord::length).sum();
	}

	/** The index of a sheet says where in the file its blocks of rows are. */
	private static void shiftIndex(List<OldRecord> sheet, int shift) {
		sheet.stream().filter((record) -> record.kind() == OldRecord.INDEX).forEach((index) -> {
			for (int place = INDEX_POSITIONS; place + 4 <= index.content().length; place += 4) {
				index.add(place, shift);
			}
		});
	}

	private static List<OldRecord> moved(List<OldRecord> globals) {
		List<OldRecord> tabs = globals.stream().filter((record) -> record.kind() == OldRecord.BOUNDSHEET).toList();
		List<OldRecord> moved = new ArrayList<>(globals);
		moved.remove(tabs.get(tabs.size() - 1));
		moved.add(moved.indexOf(tabs.get(0)), tabs.get(tabs.size() - 1));
		int books = 0;
		int ownBook = -1;
		for (OldRecord record : moved) {
			switch (record.kind()) {
				case OldRecord.SUPBOOK -> {
					ownBook = (record.content().length == 4 && record.at(2) == OWN_BOOK) ? books : ownBook;
					books++;
				}
				case OldRecord.EXTERNSHEET -> follow(record, ownBook);
				case OldRecord.NAME -> record.set(NAME_SHEET, next(record.at(NAME_SHEET), 1));
				case OldRecord.WINDOW1 -> activate(record);
				case OldRecord.TABID -> rotate(record);
				default -> {
				}
			}
		}
		return moved;
	}

	private static int next(int sheet, int first) {
		return (sheet >= first && sheet < NO_SHEET) ? sheet + 1 : sheet;
	}

	private static void follow(OldRecord references, int ownBook) {
		if (references.content().length != 2 + 6 * references.at(0)) {
			throw new IllegalStateException("a table of references in several records");
		}
		for (int place = 2; place < references.content().length; place += 6) {
			if (references.at(place) == ownBook) {
				references.set(place + 2, next(references.at(place + 2), 0));
				references.set(place + 4, next(references.at(place + 4), 0));
			}
		}
	}

	private static void activate(OldRecord window) {
		window.set(WINDOW_ACTIVE, 0);
		window.set(WINDOW_ACTIVE + 2, 0);
		window.set(WINDOW_ACTIVE + 4, 1);
	}

	private static void rotate(OldRecord ids) {
		int last = ids.content().length - 2;
		int id = ids.at(last);
		System.arraycopy(ids.content(), 0, ids.content(), 2, last);
		ids.set(0, id);
	}

	private static List<OldRecord> cut(List<OldRecord> records) {
		List<OldRecord> cut = new ArrayList<>();
		for (OldRecord record : records) {
			if (record.content().length <= OldRecord.LONGEST) {
				cut.add(record);
			}
			else if (record.kind() == OldRecord.SUPBOOK) {
				cut.addAll(cutBook(record));
			}
			else {
				throw new IllegalStateException("a record of " + record.content().length + " bytes");
			}
		}
		return cut;
	}

	/** A linked file and the names of its sheets, cut between two names. */
	private static List<OldRecord> cutBook(OldRecord book) {
		List<OldRecord> parts = new ArrayList<>();
		int start = 0;
		int place = 2;
		while (place < book.content().length) {
			boolean isWide = (book.content()[place + 2] & 1) != 0;
			int next = place + 3 + book.at(place) * (isWide ? 2 : 1);
			if (next - start > OldRecord.LONGEST) {
				parts.add(part(book, start, place));
				start = place;
			}
			place = next;
		}
		parts.add(part(book, start, book.content().length));
		return parts;
	}

	private static OldRecord part(OldRecord book, int start, int end) {
		return new OldRecord((start == 0) ? OldRecord.SUPBOOK : OldRecord.CONTINUE,
				Arrays.copyOfRange(book.content(), start, end));
	}

}
