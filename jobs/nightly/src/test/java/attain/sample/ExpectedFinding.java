package attain.sample;

import java.util.Comparator;

/**
 * A finding that a perfect reader opens.
 *
 * @param code name of the finding code
 * @param fileName name of the file without its folder
 * @param sheetName sheet, empty for a finding about the file
 * @param cellRef address or line, empty above that
 */
record ExpectedFinding(String code, String fileName, String sheetName,
		String cellRef) implements Comparable<ExpectedFinding> {

	private static final Comparator<ExpectedFinding> ORDER = Comparator.comparing(ExpectedFinding::code)
		.thenComparing(ExpectedFinding::fileName)
		.thenComparing(ExpectedFinding::sheetName)
		.thenComparing(ExpectedFinding::cellRef);

	@Override
	public int compareTo(ExpectedFinding other) {
		return ORDER.compare(this, other);
	}

}
