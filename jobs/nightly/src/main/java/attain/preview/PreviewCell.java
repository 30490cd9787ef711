package attain.preview;

import java.math.BigDecimal;
import java.util.List;

import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it was taken.
 *
 * @param column number of its column, from 1
 * @param ref its address
 * @param text text as it stands, empty for a blank cell that has a value all the same
 * @param number the number that the file itself holds, null for text
 * @param role what it was taken for
 * @param why why, in a few words, Vietnamese (English)
 * @param observed what was read from it, several where it holds several values
 * @param findings what is wrong with it
 */
public record PreviewCell(int column, String ref, String text, @Nullable BigDecimal number, CellRole role, String why,
		List<Observed> observed, List<FindingInWords> findings) {
}
