package attain.form;

import java.util.List;

import attain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one file says, in wholly or not at all: a rejected reading has no
 * tables.
 *
 * @param formCode the form that claimed the file, null if none did
 * @param formFingerprint SHA-256 of that form's YAML file; of all forms together if none
 * claimed the file
 * @param partCode part of the form, empty for a form in one part
 * @param calendar statistical, management or school; null if the period is not known
 * @param periodCode period that the file reports, null if it is not known
 * @param vintageCode estimate, preliminary or official, as printed; empty if the file
 * does not say
 * @param senderText name of the sender as printed, null if the file does not say
 * @param saidSenderCode code of the sender by the file's own properties, empty if they do
 * not say
 * @param rejected whether the file as a whole is refused; the reason is an error among
 * the findings
 * @param tables what was read
 * @param findings everything wrong or worth knowing, in reading order
 * @param rowsRead body rows met, counting rejected ones, not counting blank, index and
 * footer rows
 * @param rowsRejected body rows refused as a whole
 */
public record Reading(@Nullable String formCode, String formFingerprint, String partCode, @Nullable String calendar,
		@Nullable String periodCode, String vintageCode, @Nullable String senderText, String saidSenderCode,
		boolean rejected, List<TableReading> tables, List<Finding> findings, long rowsRead, long rowsRejected) {

	/** The reading of a file that does not come from here. */
	public Reading(@Nullable String formCode, String formFingerprint, String partCode, @Nullable String calendar,
			@Nullable String periodCode, String vintageCode, @Nullable String senderText, boolean rejected,
			List<TableReading> tables, List<Finding> findings, long rowsRead, long rowsRejected) {
		this(formCode, formFingerprint, partCode, calendar, periodCode, vintageCode, senderText, "", rejected, tables,
				findings, rowsRead, rowsRejected);
	}

}
