package attain.text;

/** Why a text is not taken as a number. */
public enum Refusal {

	/** Not a number in any reading. */
	UNREADABLE,
	/** Two readings are possible, such as 1,027 and 1027. */
	AMBIGUOUS,
	/** A bound or an approximation, such as "trên 70". */
	COMPARATOR,
	/** Two bounds, such as "15-20". */
	RANGE,
	/** A change, such as "tăng 3,2%", where a level is asked. */
	CHANGE,
	/** A fraction in a column of counts. */
	NOT_INTEGER,
	/** An error of the spreadsheet, such as #REF!. */
	ERROR_CELL

}
