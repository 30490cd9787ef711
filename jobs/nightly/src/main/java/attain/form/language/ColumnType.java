package attain.form.language;

/** How the values of a column are written. */
public enum ColumnType {

	TEXT, COUNT, DECIMAL, PERCENT,
	/**
	 * A planned value, which may carry a comparator or be a range: its low end counts.
	 */
	PLAN,
	/** Yes or no, stored as 1 or 0. */
	FLAG,
	/** Two counts in one cell, such as 12/3. */
	RATIO,
	/** A place in a ranking, alone or over its universe: 6 or 06/63. */
	RANK, DATE

}
