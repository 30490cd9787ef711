package attain.form.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the cells of a row must look. A blank cell looks like nothing and fails.
 *
 * @param bold keys of the columns whose cell is bold
 * @param indents indent by column key
 * @param fonts patterns over the whole name of the font by column key
 */
public record Looks(List<String> bold, Map<String, Integer> indents, Map<String, Pattern> fonts) {

	/** Whether nothing is asked. */
	public boolean isEmpty() {
		return this.bold.isEmpty() && this.indents.isEmpty() && this.fonts.isEmpty();
	}

}
