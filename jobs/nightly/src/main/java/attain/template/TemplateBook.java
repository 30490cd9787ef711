package attain.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import attain.finding.returned.CustomProperties;
import attain.form.language.Phrase;
import attain.form.language.RowRule;
import attain.form.language.RowRule.NamesUnit;
import attain.form.language.Table;
import attain.form.language.Table.IfMissing;
import attain.form.language.Table.Repeat;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The blank workbook of one part of a form, for one sender and period. */
public final class TemplateBook {

	private final BlankForm blank;

	public TemplateBook(BlankForm blank) {
		this.blank = blank;
	}

	/**
	 * Writes the workbook (.xlsx). Labels are protected without a password: whoever has
	 * to may lift that.
	 */
	public void write(OutputStream target) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			BlankStyles styles = new BlankStyles(book);
			for (Table table : this.blank.part().tables()) {
				for (String name : sheetNames(table)) {
					XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(unused(book, name)));
					new BlankSheet(sheet, this.blank, table, styles).write();
				}
			}
			CustomProperties.write(book, this.blank.origin());
			book.write(target);
		}
	}

	/**
	 * A sheet for each unit, and the sender's own, where sheets name them, none for what
	 * only some files have.
	 */
	private List<String> sheetNames(Table table) {
		if (table.ifMissing() == IfMissing.IGNORE) {
			return List.of();
		}
		if (table.repeat() == Repeat.SHEETS) {
			return table.rows()
				.stream()
				.filter((rule) -> rule.unit() == NamesUnit.SHEET)
				.findFirst()
				.map(this::unitNames)
				.orElse(List.of(table.code()));
		}
		return List.of(table.sheets().isEmpty() ? "Báo cáo" : this.blank.period().fill(table.sheets().get(0).text()));
	}

	private List<String> unitNames(RowRule rule) {
		List<String> names = new ArrayList<>();
		this.blank.sender()
			.units()
			.stream()
			.filter((unit) -> unit.level().equals(rule.level()))
			.map(BlankForm.Unit::name)
			.forEach(names::add);
		rule.own().stream().findFirst().map(Phrase::text).ifPresent(names::add);
		return names;
	}

	/** Two tables may stand on sheets of one name: the second gets a number. */
	private static String unused(XSSFWorkbook book, String name) {
		String free = name;
		for (int number = 2; book.getSheet(WorkbookUtil.createSafeSheetName(free)) != null; number++) {
			free = name + " (" + number + ")";
		}
		return free;
	}

}
