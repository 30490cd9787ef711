package attain.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import attain.grid.UnreadableFileException.Reason;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls file of Excel 97 to 2003, its rows streamed. */
final class XlsWorkbook implements Workbook {

	private final POIFSFileSystem fileSystem;

	private final Limits limits;

	private final DocumentEntry book;

	private final XlsGlobals globals;

	private final FontsMet fonts = new FontsMet();

	private final Map<Integer, XlsOutline> outlines = new TreeMap<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private XlsWorkbook(POIFSFileSystem fileSystem, Limits limits) throws IOException {
		this.fileSystem = fileSystem;
		this.limits = limits;
		this.book = book(fileSystem.getRoot());
		this.globals = globals();
		for (int index = 0; index < this.globals.tabs().size(); index++) {
			outline(index, this.globals.tabs().get(index));
		}
		if (this.globals.tabs().isEmpty()) {
			throw UnreadableFileException.damaged("a workbook without sheets");
		}
	}

	static XlsWorkbook open(Path file, Limits limits) throws IOException {
		POIFSFileSystem fileSystem = new POIFSFileSystem(file.toFile(), true);
		try {
			return new XlsWorkbook(fileSystem, limits);
		}
		catch (IOException | RuntimeException | Error ex) {
			fileSystem.close();
			throw ex;
		}
	}

	private static DocumentEntry book(DirectoryNode root) throws UnreadableFileException {
		if (find(root, "EncryptedPackage").isPresent()) {
			throw new UnreadableFileException(Reason.ENCRYPTED, "protected with a password");
		}
		// Excel 5 and 95 spell it Book; some writers of newer files spell it BOOK.
		if (root.hasEntry("Book") && find(root, "Workbook").isEmpty()) {
			throw UnreadableFileException.wrongType("a workbook older than Excel 97", "Excel 5.0/95");
		}
		return find(root, "Workbook").or(() -> find(root, "Book"))
			.orElseThrow(
					() -> UnreadableFileException.wrongType("a document of another program", ".doc, .ppt, .msg …"));
	}

	private static Optional<DocumentEntry> find(DirectoryNode root, String name) {
		return StreamSupport.stream(root.spliterator(), false)
			.filter((entry) -> entry.getName().equalsIgnoreCase(name))
			.filter(DocumentEntry.class::isInstance)
			.map(DocumentEntry.class::cast)
			.findFirst();
	}

	private XlsGlobals globals() throws IOException {
		XlsGlobals found = new XlsGlobals(this.limits);
		try (XlsRecords records = XlsRecords.open(this.book, 0, null)) {
			found.read(records);
		}
		if (found.key() != null) {
			try (XlsRecords records = XlsRecords.open(this.book, 0, found.key())) {
				found.read(records);
			}
		}
		return found;
	}

	private void outline(int index, BoundSheetRecord tab) throws IOException {
		XlsOutline outline = new XlsOutline(this.limits);
		try (XlsRecords records = records(index)) {
			outline.read(records);
		}
		if (outline.isTable()) {
			this.outlines.put(index, outline);
			this.sheets.add(outline.sheet(index, tab.getSheetname(), tab.isHidden() || tab.isVeryHidden()));
		}
	}

	private XlsRecords records(int index) throws IOException {
		return XlsRecords.open(this.book, this.globals.tabs().get(index).getPositionOfBof(), this.globals.key());
	}

	@Override
	public Kind kind() {
		return Kind.XLS;
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	@Override
	public List<Note> notes() {
		List<Note> notes = new ArrayList<>();
		if (this.fileSystem.getRoot().getEntryNames().contains("_VBA_PROJECT_CUR")) {
			notes.add(new Note(Note.Kind.MACROS, "_VBA_PROJECT_CUR"));
		}
		this.globals.names().externalFile().ifPresent((file) -> notes.add(new Note(Note.Kind.EXTERNAL_LINKS, file)));
		this.fonts.note(notes);
		return List.copyOf(notes);
	}

	@Override
	public Map<String, String> properties() {
		return XlsProperties.of(this.fileSystem.getRoot());
	}

	@Override
	public DateSystem dates() {
		return this.globals.dates();
	}

	@Override
	public void read(Sheet sheet, Predicate<GridRow> row) throws IOException {
		XlsOutline outline = this.outlines.get(sheet.index());
		if (outline == null) {
			throw new IllegalArgumentException("no sheet " + sheet.index());
		}
		XlsRows rows = XlsRows.of(outline, this.limits, row);
		XlsCells cells = new XlsCells(this.globals, new CellMaker(this.limits, this.globals.dates(), this.fonts), rows);
		try (XlsRecords records = records(sheet.index())) {
			int depth = records.next() ? 1 : 0;
			while (depth > 0 && !rows.hasEnough() && records.next()) {
				int kind = records.kind();
				depth += (kind == BOFRecord.sid) ? 1 : (kind == EOFRecord.sid) ? -1 : 0;
				if (depth == 1) {
					cells.take(kind, records.content());
				}
			}
		}
		cells.finish();
		rows.finish();
	}

	@Override
	public void close() throws IOException {
		this.fileSystem.close();
	}

}
