package attain.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import attain.grid.Relations.Relation;
import attain.text.LegacyFont;
import org.jspecify.annotations.Nullable;

/** An .xlsx or .xlsm file, its rows streamed. */
final class XlsxWorkbook implements Workbook {

	/** Bytes from which on a second core is worth its trouble. */
	private static final long LARGE = 4 << 20;

	private final OfficePackage parts;

	private final Limits limits;

	private final List<Note> notes = new ArrayList<>();

	private final WorkbookPart book;

	private final Relations ofFile;

	private final Relations relations;

	private final Map<Integer, String> sheetParts = new TreeMap<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<CellFormat> formats;

	private final FontsMet fonts = new FontsMet();

	private @Nullable SharedTexts sharedTexts;

	private XlsxWorkbook(OfficePackage parts, Limits limits) throws IOException {
		this.parts = parts;
		this.limits = limits;
		this.ofFile = Relations.of(parts, "");
		String main = mainPart(parts, this.ofFile);
		this.book = new WorkbookPart(limits);
		parts.parse(main, this.book);
		this.relations = Relations.of(parts, main);
		StylesPart styles = new StylesPart(limits);
		Optional<Relation> stylesPart = this.relations.first("styles");
		if (stylesPart.isPresent()) {
			parts.parse(stylesPart.get().target(), styles);
		}
		this.formats = styles.formats();
		findSheets();
		findNotes();
	}

	static XlsxWorkbook open(Path file, Limits limits) throws IOException {
		OfficePackage parts = OfficePackage.open(file, limits);
		try {
			return new XlsxWorkbook(parts, limits);
		}
		catch (IOException | RuntimeException | Error ex) {
			parts.close();
			throw ex;
		}
	}

	private static String mainPart(OfficePackage parts, Relations ofFile) throws IOException {
		Optional<Relation> main = ofFile.first("officeDocument");
		if (main.isEmpty()) {
			boolean torn = parts.has("xl/workbook.xml");
			throw torn ? UnreadableFileException.damaged("the list of relations is missing")
					: UnreadableFileException.wrongType("an archive, but no workbook", contentOf(parts));
		}
		if (main.get().target().endsWith(".bin")) {
			throw UnreadableFileException.wrongType("a binary workbook", ".xlsb");
		}
		return main.get().target();
	}

	/** The kind of an archive by a part that only such files have. */
	private static String contentOf(OfficePackage parts) {
		if (parts.has("content.xml") && parts.has("mimetype")) {
			return "OpenDocument (.ods, .odt)";
		}
		return parts.names().stream().anyMatch((name) -> name.endsWith(".iwa")) ? "Apple Numbers" : ".zip";
	}

	private void findSheets() throws IOException {
		Set<String> seen = new HashSet<>();
		List<WorkbookPart.Tab> tabs = this.book.tabs();
		for (int index = 0; index < tabs.size(); index++) {
			WorkbookPart.Tab tab = tabs.get(index);
			Relation relation = this.relations.byId(tab.relation())
				.orElseThrow(() -> UnreadableFileException.damaged("sheet " + tab.name() + " has no part"));
			// Chart sheets, dialogs and macro sheets hold no table.
			if (!relation.kind().equals("worksheet")) {
				continue;
			}
			if (!seen.add(ArchiveDirectory.partName(relation.target()))) {
				throw UnreadableFileException.damaged("two sheets share " + relation.target());
			}
			this.sheetParts.put(index, relation.target());
			this.sheets.add(outline(index, tab, relation.target()));
		}
		if (tabs.isEmpty()) {
			throw UnreadableFileException.damaged("a workbook without sheets");
		}
	}

	private Sheet outline(int index, WorkbookPart.Tab tab, String part) throws IOException {
		SheetOutline outline = new SheetOutline(this.limits);
		try (InputStream in = new WithoutRows(this.parts.stream(part))) {
			this.parts.parse(in, outline);
		}
		return new Sheet(index, tab.name(), tab.hidden(), outline.merges(), outline.hiddenColumns());
	}

	private void findNotes() {
		this.parts.names()
			.stream()
			.filter((name) -> name.endsWith("vbaproject.bin"))
			.findFirst()
			.ifPresent((name) -> this.notes.add(new Note(Note.Kind.MACROS, name)));
		List<String> links = this.parts.names()
			.stream()
			.filter((name) -> name.matches("(.*/)?externallinks/[^/]+\\.xml"))
			.sorted()
			.toList();
		if (!links.isEmpty()) {
			String others = (links.size() > 1) ? " and " + (links.size() - 1) + " more" : "";
			this.notes.add(new Note(Note.Kind.EXTERNAL_LINKS, links.get(0) + others));
		}
	}

	@Override
	public Kind kind() {
		return Kind.XLSX;
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	@Override
	public List<Note> notes() {
		List<Note> all = new ArrayList<>(this.notes);
		this.fonts.note(all);
		return List.copyOf(all);
	}

	@Override
	public Map<String, String> properties() {
		return PropertiesPart.of(this.parts, this.ofFile);
	}

	@Override
	public DateSystem dates() {
		return this.book.dates();
	}

	@Override
	public void read(Sheet sheet, Predicate<GridRow> row) throws IOException {
		String part = this.sheetParts.get(sheet.index());
		if (part == null) {
			throw new IllegalArgumentException("no sheet " + sheet.index());
		}
		StoredCell cells = new StoredCell(new CellMaker(this.limits, this.book.dates(), this.fonts), sharedTexts());
		if (this.parts.size(part) > LARGE && !isOfOld()) {
			ReadAhead.read((sink) -> this.parts.parse(part, new SheetRows(cells, this.formats, sink)), row);
		}
		else {
			this.parts.parse(part, new SheetRows(cells, this.formats, row));
		}
	}

	/**
	 * Fonts of old are told as far as rows were looked at: these rows are not read ahead.
	 */
	private boolean isOfOld() {
		return this.formats.stream().anyMatch((format) -> LegacyFont.of(format.style().fontName()).isPresent());
	}

	private List<StoredText> sharedTexts() throws IOException {
		SharedTexts texts = this.sharedTexts;
		if (texts == null) {
			SharedTextsPart part = new SharedTextsPart(this.limits);
			Optional<Relation> relation = this.relations.first("sharedStrings");
			if (relation.isPresent()) {
				this.parts.parse(relation.get().target(), part);
			}
			texts = part.texts();
			this.sharedTexts = texts;
		}
		return texts;
	}

	@Override
	public void close() throws IOException {
		if (this.sharedTexts != null) {
			this.sharedTexts.close();
		}
		this.parts.close();
	}

}
