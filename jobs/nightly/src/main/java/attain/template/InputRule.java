package attain.template;

import java.util.List;

import attain.form.language.Column;
import attain.form.language.Phrase;
import attain.form.language.RatioPart;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What the spreadsheet itself says while a cell is filled in: a hint, and a warning that
 * can be overruled, because "…" for not collected is no number and right all the same.
 */
final class InputRule {

	private static final int LONGEST_HINT = 250;

	private InputRule() {
	}

	static void put(XSSFSheet sheet, Column column, int firstRow, int lastRow, int columnIndex) {
		DataValidationHelper rules = sheet.getDataValidationHelper();
		DataValidation rule = rules.createValidation(constraint(rules, column),
				new CellRangeAddressList(firstRow, lastRow, columnIndex, columnIndex));
		rule.setEmptyCellAllowed(true);
		rule.setShowPromptBox(true);
		String hint = hint(column);
		hint = hint.substring(0, Math.min(hint.length(), LONGEST_HINT));
		rule.createPromptBox("Cách ghi", hint);
		rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		rule.setShowErrorBox(true);
		rule.createErrorBox("Kiểm tra lại", hint);
		sheet.addValidationData(rule);
	}

	private static DataValidationConstraint constraint(DataValidationHelper rules, Column column) {
		return switch (column.type()) {
			case COUNT -> rules.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
			case DECIMAL, PERCENT -> rules.createDecimalConstraint(OperatorType.BETWEEN, "-1E+15", "1E+15");
			case FLAG -> rules.createExplicitListConstraint(new String[] { "x" });
			case DATE -> rules.createDateConstraint(OperatorType.GREATER_THAN, "36526", null, "dd/mm/yyyy");
			default -> rules.createCustomConstraint("TRUE");
		};
	}

	private static String hint(Column column) {
		String unit = column.unit().isEmpty() ? "" : " Đơn vị: " + column.unit() + ".";
		return switch (column.type()) {
			case COUNT -> "Số đếm, không có phần thập phân. Chưa thu thập được: ghi …" + unit;
			case DECIMAL -> "Một con số. Chưa thu thập được: ghi …" + unit;
			case PERCENT -> "Phần trăm: ghi 92,5 cho 92,5 %. Chưa thu thập được: ghi …";
			case FLAG -> "x là có, để trống là không.";
			case RATIO -> "Hai số, ghi như 12/3: " + words(column.ratio());
			case DATE -> "Ngày/tháng/năm.";
			case RANK -> "Thứ hạng, ví dụ 5 hoặc 05/63.";
			case PLAN -> "Mức của kế hoạch năm.";
			case TEXT -> column.headers().get(0).text();
		};
	}

	private static String words(List<RatioPart> parts) {
		return String.join(" / ",
				parts.stream().map((part) -> part.words().stream().findFirst().map(Phrase::text).orElse("")).toList());
	}

}
