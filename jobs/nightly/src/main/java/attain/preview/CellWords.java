package attain.preview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import attain.form.Reading;
import attain.form.TableTrace;
import attain.form.TableTrace.BoundTo;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;
import attain.grid.Sheet;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.jspecify.annotations.Nullable;

/**
 * Says what a cell was taken for, and why.
 *
 * @param reading the reading of the file
 * @param sheet the sheet
 * @param isUnused whether no table was found on it
 */
record CellWords(Reading reading, Sheet sheet, boolean isUnused) {

	/** Findings that changed the value on the way. */
	private static final Set<String> REPAIRS = Set.of("NUMBER_DOT_DECIMAL", "NUMBER_US_STYLE", "NUMBER_WITH_UNIT",
			"DATE_MONTH_FIRST", "CODE_PADDED");

	/** A cell and where it stands. */
	record Place(GridRow row, int column, @Nullable Cell cell, Optional<TableTrace> table, boolean isTaken) {

		String ref() {
			return Cell.columnLetters(this.column) + this.row.number();
		}

		String text() {
			return (this.cell != null) ? this.cell.text() : "";
		}

		@Nullable BigDecimal number() {
			return (this.cell != null && this.cell.kind() == CellKind.NUMBER) ? this.cell.number() : null;
		}

	}

	/** What is said of a cell. */
	private record Said(CellRole role, String why) {
	}

	PreviewCell cell(Place place, List<Observed> observed, List<FindingInWords> own, List<FindingInWords> ofRow) {
		Said said = said(place, observed, own, ofRow);
		return new PreviewCell(place.column(), place.ref(), place.text(), place.number(), said.role(), said.why(),
				observed, own);
	}

	private Said said(Place place, List<Observed> observed, List<FindingInWords> own, List<FindingInWords> ofRow) {
		Optional<FindingInWords> error = own.stream()
			.filter(Preview::isError)
			.findFirst()
			.or(() -> ofRow.stream().filter(Preview::isError).findFirst());
		boolean isLost = observed.stream().anyMatch((value) -> "error".equals(value.obsStatus()));
		if (error.isPresent()) {
			return new Said(CellRole.REJECTED, error.get().code());
		}
		if (isLost) {
			return new Said(CellRole.REJECTED, own.isEmpty() ? "không đọc được (not read)" : own.get(0).code());
		}
		if (!observed.isEmpty()) {
			Optional<FindingInWords> repair = own.stream().filter((one) -> REPAIRS.contains(one.code())).findFirst();
			return new Said(repair.isPresent() ? CellRole.REPAIRED : CellRole.OBSERVATION,
					repair.map(FindingInWords::code).orElse(place.text().isEmpty() ? "ô trống (blank)" : ""));
		}
		return place.table().map((table) -> inTable(place, table, ofRow)).orElseGet(this::outside);
	}

	private Said outside() {
		if (this.sheet.hidden()) {
			return new Said(CellRole.IGNORED, "sheet ẩn (hidden sheet)");
		}
		if (this.reading.formCode() == null) {
			return new Said(CellRole.IGNORED, "không biểu nào nhận tệp (no form claims the file)");
		}
		return this.isUnused ? new Said(CellRole.IGNORED, "sheet không có bảng nào của biểu (no table of the form)")
				: new Said(CellRole.HEADER, "phía trên bảng (title above the table)");
	}

	private Said inTable(Place place, TableTrace table, List<FindingInWords> ofRow) {
		int row = place.row().number();
		BoundTo column = table.columns().get(place.column());
		if (table.cells().containsKey(place.ref())) {
			return new Said(CellRole.LABEL, table.tableCode() + "." + table.cells().get(place.ref()));
		}
		if (row <= table.lastHeaderRow()) {
			return new Said(CellRole.HEADER, (column == null) ? "đầu cột, không gắn (header, not bound)"
					: table.tableCode() + "." + column.key() + ": " + column.holds());
		}
		if (table.footerRow() > 0 && row >= table.footerRow()) {
			return new Said(CellRole.IGNORED, "dưới bảng (below the table)");
		}
		if (!place.isTaken()) {
			return new Said(CellRole.IGNORED, notTaken(place, ofRow));
		}
		if (column == null) {
			return new Said(CellRole.IGNORED, "cột không gắn (column not bound)");
		}
		return switch (column.holds()) {
			case "value" -> new Said(CellRole.IGNORED, "chỉ để đối chiếu (compared only): " + table.tableCode() + "."
					+ column.key() + ", " + table.rowKinds().getOrDefault(row, ""));
			case "ignored" -> new Said(CellRole.IGNORED,
					"biểu không đọc cột này (not read): " + table.tableCode() + "." + column.key());
			default -> new Said(CellRole.LABEL, table.tableCode() + "." + column.key() + ": " + column.holds());
		};
	}

	private String notTaken(Place place, List<FindingInWords> ofRow) {
		if (!ofRow.isEmpty()) {
			return ofRow.get(0).code();
		}
		if (place.row().hidden()) {
			return "dòng ẩn (hidden row)";
		}
		return this.reading.rejected() ? "tệp bị loại (the file is refused)"
				: "dòng không có số liệu hoặc biểu bỏ qua (no values, or skipped by the form)";
	}

}
