package attain.form.reading;

/** How many rows of a file are kept in memory; those beyond go to a scratch file. */
final class RowRoom {

	/**
	 * Far above a report of a province's communes; half a megabyte, and 128 files are
	 * held together.
	 */
	private static final int ROWS = 1_024;

	private int left;

	RowRoom() {
		this(ROWS);
	}

	RowRoom(int rows) {
		this.left = rows;
	}

	/** Whether one more row may be kept. */
	boolean take() {
		this.left--;
		return this.left >= 0;
	}

}
