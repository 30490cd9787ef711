package attain.finding.returned;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Where in a sheet a finding is marked, counted from 0.
 *
 * @param row the row, {@link #FIRST_FILLED} for the first one with a filled cell
 * @param column the column, {@link #FIRST_FILLED} for the first filled cell of the row
 */
record Place(int row, int column) {

	static final int FIRST_FILLED = -1;

	/** A whole sheet. */
	private static final Place SHEET = new Place(FIRST_FILLED, FIRST_FILLED);

	private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})?([1-9][0-9]{0,6})(:.*)?");

	/**
	 * The place of a reference such as C12, B5:D5 or 5; anything else, or none, is the
	 * sheet.
	 */
	static Place of(@Nullable String ref) {
		Matcher address = ADDRESS.matcher((ref != null) ? ref : "");
		if (!address.matches()) {
			return SHEET;
		}
		int row = Integer.parseInt(address.group(2)) - 1;
		String letters = address.group(1);
		return new Place(row, (letters != null) ? CellReference.convertColStringToIndex(letters) : FIRST_FILLED);
	}

	/** Whether it is more than a row: such a place is commented and not filled. */
	boolean isSheet() {
		return this.row == FIRST_FILLED;
	}

}
