package attain.form.reading;

import attain.finding.FindingCode;
import attain.grid.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the codes that rows are known by. */
final class RowKeys {

	private RowKeys() {
	}

	/** Whether a code was turned into a float and is gone: 4,90E+09. */
	static boolean isLost(RowTexts texts, @Nullable BoundColumn code) {
		return code != null && texts.text(code.number()).matches("(?i)\\d([.,]\\d+)?E\\+?\\d+");
	}

	/** The code as printed, zeros at its front restored with a finding; null if blank. */
	static @Nullable String code(RowTexts texts, @Nullable BoundColumn code, Binding binding, FindingLog log) {
		if (code == null) {
			return null;
		}
		String printed = texts.text(code.number());
		String whole = texts.code(code.column(), code.number());
		Cell cell = texts.cell(code.number());
		if (whole.length() > printed.length() && cell != null) {
			log.at(FindingCode.CODE_PADDED, binding.sheet(), cell.ref(), printed, printed, whole);
		}
		return blankToNull(whole);
	}

	static @Nullable String blankToNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
