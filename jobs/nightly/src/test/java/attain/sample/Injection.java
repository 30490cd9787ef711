package attain.sample;

/**
 * A defect and the cell that it is put into.
 *
 * @param defect what is wrong
 * @param form form code
 * @param sender reporting unit
 * @param month month of the report
 * @param rowKey code of the unit, or key of the labelled row
 * @param column letter of the column
 */
record Injection(Defect defect, String form, String sender, int month, String rowKey, String column) {

	boolean hits(Filing filing, String row, String letter) {
		return filing.fate() == Filing.Fate.STANDS && this.form.equals(filing.form())
				&& this.sender.equals(filing.sender()) && this.month == filing.month() && this.rowKey.equals(row)
				&& this.column.equals(letter);
	}

}
