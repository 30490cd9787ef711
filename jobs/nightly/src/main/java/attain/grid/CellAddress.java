package attain.grid;

/** A row and a column, both from 1, read from an address such as {@code C12}. */
record CellAddress(int row, int column) {

	/**
	 * @throws UnreadableFileException if there is no such cell in an .xlsx sheet
	 */
	static CellAddress of(String ref) throws UnreadableFileException {
		int column = 0;
		int at = 0;
		while (at < ref.length() && at < 4 && isLetter(ref.charAt(at))) {
			column = column * 26 + (ref.charAt(at++) | 0x20) - 'a' + 1;
		}
		int row = 0;
		int digits = at;
		while (at < ref.length() && at - digits < 8 && ref.charAt(at) >= '0' && ref.charAt(at) <= '9') {
			row = row * 10 + ref.charAt(at++) - '0';
		}
		boolean inside = column >= 1 && column <= Limits.XLSX_COLUMNS && row >= 1 && row <= Limits.XLSX_ROWS;
		if (at != ref.length() || !inside) {
			String shown = ref.substring(0, Math.min(ref.length(), 40));
			throw UnreadableFileException.damaged("no cell has the address " + shown);
		}
		return new CellAddress(row, column);
	}

	/** The block between two addresses written with a colon. */
	static Merge block(String range) throws UnreadableFileException {
		int colon = range.indexOf(':');
		CellAddress from = of((colon < 0) ? range : range.substring(0, colon));
		CellAddress to = of(range.substring(colon + 1));
		return new Merge(Math.min(from.row, to.row), Math.min(from.column, to.column), Math.max(from.row, to.row),
				Math.max(from.column, to.column));
	}

	private static boolean isLetter(char character) {
		return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
	}

}
