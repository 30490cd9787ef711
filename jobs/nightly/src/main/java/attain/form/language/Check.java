package attain.form.language;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that must hold within a row; not tested where a value is missing.
 *
 * @param kind what it is about
 * @param left key of the column that is judged
 * @param right what it is compared with
 * @param tolerance how far it may be off
 * @param rows kinds of rows, empty for all
 * @param text as written in the YAML
 */
public record Check(Kind kind, String left, Formula right, BigDecimal tolerance, List<String> rows, String text) {

	/** What a check is about. */
	public enum Kind {

		/** A figure is not below what other figures of the row force. */
		AT_LEAST,
		/** A figure that does not count in such rows is not there. */
		UNUSED,
		/** A part is not above its whole. */
		PART_OF,
		/** A sum equals its bands, else it is refused. */
		BANDS,
		/** A sum equals its addends. */
		SUM,
		/** Counted once over all addends: between the largest and the sum. */
		DISTINCT,
		/** The sender's own rate equals the computed one. */
		OWN_RATE,
		/** A flag that needs another one. */
		NEEDS,
		/** A rank lies within its universe, else it is refused. */
		RANK

	}

}
