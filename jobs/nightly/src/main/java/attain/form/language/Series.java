package attain.form.language;

import java.util.List;
import java.util.Map;

import attain.form.language.Vocabulary.Base;

/**
 * What columns of a printed table hold. One series may fill several columns, each with
 * the period that its header says.
 *
 * @param column its key and how its values are written
 * @param headers phrases of which one stands in the header; none: any header
 * @param without phrases of which none stands in the header
 * @param context phrases of which one stands in title, header or unit line; none: any
 * @param compared what its figures are compared with
 * @param periods types of period that it may have; none: any
 * @param measures measure by how the period lies to the book's: current, earlier,
 * year_ago
 */
public record Series(Column column, List<Phrase> headers, List<Phrase> without, List<Phrase> context, Base compared,
		List<PeriodType> periods, Map<String, String> measures) {

	/** Its key. */
	public String key() {
		return this.column.key();
	}

}
