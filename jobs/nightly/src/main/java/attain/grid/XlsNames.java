package attain.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.ExternalNameRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/** The names that formulas of an .xls file use, to spell the formulas out. */
final class XlsNames implements FormulaRenderingWorkbook {

	private static final String UNKNOWN = "?";

	/** A book that formulas refer to, the file itself among them. */
	private record Book(SupBookRecord record, List<String> names) {
	}

	private final List<BoundSheetRecord> tabs;

	private final List<Book> books = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private @Nullable ExternSheetRecord sheets;

	XlsNames(List<BoundSheetRecord> tabs) {
		this.tabs = tabs;
	}

	/**
	 * Takes in a record if it is about names. A broken one costs a name, not the file.
	 */
	void take(int kind, RecordInputStream content) {
		try {
			switch (kind) {
				case SupBookRecord.sid -> this.books.add(new Book(new SupBookRecord(content), new ArrayList<>()));
				case ExternalNameRecord.sid ->
					this.books.get(this.books.size() - 1).names().add(new ExternalNameRecord(content).getText());
				case ExternSheetRecord.sid -> takeSheets(new ExternSheetRecord(content));
				case NameRecord.sid -> takeName(content);
				default -> {
					// Of no use to a table.
				}
			}
		}
		catch (RuntimeException ex) {
			this.sheets = null;
		}
	}

	private void takeSheets(ExternSheetRecord record) {
		ExternSheetRecord known = this.sheets;
		this.sheets = (known == null) ? record : ExternSheetRecord.combine(new ExternSheetRecord[] { known, record });
	}

	private void takeName(RecordInputStream content) {
		this.names.add(UNKNOWN);
		this.names.set(this.names.size() - 1, new NameRecord(content).getNameText());
	}

	/** The first file that formulas refer to. */
	Optional<String> externalFile() {
		return this.books.stream()
			.map(Book::record)
			.filter(SupBookRecord::isExternalReferences)
			.map(SupBookRecord::getURL)
			.findFirst();
	}

	/**
	 * A formula as text. Its value is read in any case, so a formula that cannot be
	 * spelled out is just a question mark.
	 */
	String formula(Ptg[] tokens) {
		try {
			return FormulaRenderer.toFormulaString(this, tokens);
		}
		catch (RuntimeException ex) {
			return UNKNOWN;
		}
	}

	@Override
	public @Nullable ExternalSheet getExternalSheet(int reference) {
		SupBookRecord book = book(reference).record();
		if (!book.isExternalReferences()) {
			return null;
		}
		String[] names = book.getSheetNames();
		int index = sheets().getFirstSheetIndexFromRefIndex(reference);
		return new ExternalSheet(book.getURL(), (index >= 0 && index < names.length) ? names[index] : UNKNOWN);
	}

	@Override
	public String getSheetFirstNameByExternSheet(int reference) {
		return tab(sheets().getFirstSheetIndexFromRefIndex(reference));
	}

	@Override
	public String getSheetLastNameByExternSheet(int reference) {
		return tab(sheets().getLastSheetIndexFromRefIndex(reference));
	}

	@Override
	public String resolveNameXText(NameXPtg name) {
		return book(name.getSheetRefIndex()).names().get(name.getNameIndex());
	}

	@Override
	public String getNameText(NamePtg name) {
		return this.names.get(name.getIndex());
	}

	private String tab(int index) {
		return (index < 0) ? "#REF" : this.tabs.get(index).getSheetname();
	}

	private Book book(int reference) {
		return this.books.get(sheets().getExtbookIndexFromRefIndex(reference));
	}

	private ExternSheetRecord sheets() {
		ExternSheetRecord known = this.sheets;
		if (known == null) {
			throw new IllegalStateException("no list of sheets");
		}
		return known;
	}

}
