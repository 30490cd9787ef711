package attain.form.language;

import java.util.List;

/**
 * A kind of table in a bulletin, found by its title wherever it stands.
 *
 * @param code its name
 * @param titles phrases of which one begins its title, after the number
 * @param against phrases that make the title another table's
 * @param units phrases over the column that prints the unit of each row; may be none
 * @param total labels of the row that stands for everything
 * @param stop phrases that begin the notes below
 * @param indent blanks in front of a label from which it is a part of the row above
 * @param level level of the unit that the values belong to
 * @param known labels met before; any other is read as well, and mentioned
 * @param series what its columns may be, first match first
 * @param checks what must hold within a row
 */
public record PrintedTable(String code, List<Phrase> titles, List<Phrase> against, List<Phrase> units,
		List<Phrase> total, List<Phrase> stop, int indent, String level, List<String> known, List<Series> series,
		List<Check> checks) {
}
