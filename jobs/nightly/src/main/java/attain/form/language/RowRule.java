package attain.form.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import attain.finding.FindingCode;
import attain.form.language.Table.IfMissing;
import org.jspecify.annotations.Nullable;

/**
 * One kind of row and how to know it.
 *
 * @param kind its key
 * @param level level of the unit that its values belong to
 * @param words labels that it may have, compared as match keys
 * @param starts phrases that its label may begin with
 * @param match patterns by column key, all of which must match the printed text; a first
 * group is the code of the unit
 * @param breakdowns labels by breakdown code
 * @param unit whether the row names a unit
 * @param emit whether its values are stored
 * @param either the kinds between which sums must decide, empty for a plain kind
 * @param looks how the row must look, besides
 * @param own names of the sheets that speak of the sender's own, where other sheets are
 * named after units
 * @param ifMissing what a table without such a row means: never that it is refused
 * @param finding what every row of this kind is told, null if nothing
 */
public record RowRule(String kind, String level, List<Phrase> words, List<Phrase> starts, Map<String, Pattern> match,
		Map<String, List<Phrase>> breakdowns, NamesUnit unit, Emit emit, List<String> either, Looks looks,
		List<Phrase> own, IfMissing ifMissing, @Nullable FindingCode finding) {

	/** Whether a row names the unit that it speaks of. */
	public enum NamesUnit {

		/** The unit is printed in the row. */
		ROW,
		/** The name of the sheet is that of the unit. */
		SHEET,
		/** The row speaks of the sender's own unit. */
		SENDER

	}

	/** When the values of a row are stored. */
	public enum Emit {

		ALWAYS,
		/** Only when no other row of the table is. */
		ALONE

	}

	/** Whether every row that nothing else claims is of this kind. */
	public boolean isOtherwise() {
		return this.words.isEmpty() && this.starts.isEmpty() && this.match.isEmpty() && this.breakdowns.isEmpty()
				&& this.looks.isEmpty();
	}

	/** Whether a sheet, given its name as bare words, speaks of the sender's own unit. */
	public boolean isOwn(String sheetWords) {
		return !this.own.isEmpty() && this.own.stream().anyMatch((sheet) -> sheet.fit(sheetWords) == Phrase.Fit.SAME);
	}

	/** The same kind on a sheet of the sender's own: its rows belong to the province. */
	public RowRule ofOwn() {
		return new RowRule(this.kind, "province", this.words, this.starts, this.match, this.breakdowns,
				NamesUnit.SENDER, this.emit, this.either, this.looks, this.own, this.ifMissing, this.finding);
	}

}
