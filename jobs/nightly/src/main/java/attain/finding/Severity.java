package attain.finding;

import java.util.Locale;

/** How much a finding costs. */
public enum Severity {

	/** Worth knowing. */
	INFO,
	/** Read, but doubtful. */
	WARNING,
	/** A cell, a row, a sheet or a file was lost. */
	ERROR;

	/** The word used in tables and in the contract. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
