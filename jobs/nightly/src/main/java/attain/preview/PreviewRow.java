package attain.preview;

import java.util.List;

/**
 * A row with at least one filled cell.
 *
 * @param number row number, from 1
 * @param width in delimited text the number of its fields, else 0
 * @param cells its cells by column
 */
public record PreviewRow(int number, int width, List<PreviewCell> cells) {

	/** Whether something is wrong in it. */
	boolean hasFindings() {
		return this.cells.stream().anyMatch((cell) -> !cell.findings().isEmpty());
	}

}
