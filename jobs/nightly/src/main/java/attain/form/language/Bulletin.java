package attain.form.language;

import java.util.List;

/**
 * A book of printed tables, each found by its title, as statistics offices publish them.
 *
 * @param vocabulary the words of its titles and headers that mean the same in every table
 * @param tables its kinds of tables, in the order in which a title is tried
 */
public record Bulletin(Vocabulary vocabulary, List<PrintedTable> tables) {

	/** A form that is no bulletin. */
	public static final Bulletin NONE = new Bulletin(Vocabulary.NONE, List.of());

	/** Whether the form's files are such books. */
	public boolean isThere() {
		return !this.tables.isEmpty();
	}

}
