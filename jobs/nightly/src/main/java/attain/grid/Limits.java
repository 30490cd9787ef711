package attain.grid;

/**
 * How much of a file is read before it is refused as too large. Sizes in bytes or in
 * characters as Java counts them.
 *
 * @param fileBytes size of a delivered file
 * @param entryBytes inflated size of one entry of an archive
 * @param archiveBytes inflated size of all entries together
 * @param entries entries of an archive
 * @param ratio inflated to packed size of an entry above {@code ratioGraceBytes}
 * @param ratioGraceBytes inflated size up to which the ratio is not looked at
 * @param markupBytes longest stretch of XML without the start of a tag
 * @param depth nesting of XML elements
 * @param cellChars characters of a cell, the limit of Excel itself
 * @param sharedChars characters of all shared texts of a workbook together
 * @param sharedTexts number of shared texts of a workbook
 * @param styles cell formats of a workbook
 * @param merges merged blocks of a sheet
 * @param unsortedCells cells of an .xls sheet whose rows are stored out of order
 * @param columns fields of a record of delimited text
 * @param recordChars characters of a record of delimited text
 */
record Limits(long fileBytes, long entryBytes, long archiveBytes, int entries, int ratio, long ratioGraceBytes,
		int markupBytes, int depth, int cellChars, long sharedChars, int sharedTexts, int styles, int merges,
		int unsortedCells, int columns, int recordChars) {

	/** Limits that no honest report comes near to. */
	static final Limits DEFAULTS = new Limits(2L << 30, 2L << 30, 4L << 30, 2_000, 200, 1L << 20, 4 << 20, 256, 32_767,
			1L << 30, 20_000_000, 65_536, 200_000, 1_000_000, 512, 1 << 20);

	/** Rows of an .xlsx sheet, by its file format. */
	static final int XLSX_ROWS = 1_048_576;

	/** Columns of an .xlsx sheet, by its file format. */
	static final int XLSX_COLUMNS = 16_384;

}
