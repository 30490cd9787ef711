package attain.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a workbook that came from here says of itself in its custom properties, so that it
 * is known again when it comes back. Every part may be empty: then the file does not say.
 *
 * @param form code of the form
 * @param part part of the form
 * @param sender code of the sender
 * @param period key of the period, such as {@code management:2023-04}
 * @param findingsSheet name of the sheet that lists findings and is never data
 * @param textWidth for cells that hold the fields of delimited text: how many a line has;
 * what stands further right found no place. 0 for any other workbook
 */
public record Origin(String form, String part, String sender, String period, String findingsSheet, int textWidth) {

	/** A file that says nothing of itself. */
	public static final Origin UNSAID = new Origin("", "", "", "", "", 0);

	private static final String FORM = "attain.form";

	private static final String PART = "attain.part";

	private static final String SENDER = "attain.sender";

	private static final String PERIOD = "attain.period";

	private static final String FINDINGS = "attain.findings";

	private static final String TEXT_WIDTH = "attain.textWidth";

	/** What the custom properties of a file say; others than ours play no part. */
	public static Origin of(Map<String, String> properties) {
		return new Origin(said(properties, FORM), said(properties, PART), said(properties, SENDER),
				said(properties, PERIOD), said(properties, FINDINGS), width(said(properties, TEXT_WIDTH)));
	}

	private static String said(Map<String, String> properties, String name) {
		return properties.getOrDefault(name, "").strip();
	}

	/** The same with a list of findings in a sheet of this name. */
	public Origin withFindingsSheet(String name) {
		return new Origin(this.form, this.part, this.sender, this.period, name, this.textWidth);
	}

	/** The same for cells that hold the fields of delimited text. */
	public Origin withTextWidth(int fields) {
		return new Origin(this.form, this.part, this.sender, this.period, this.findingsSheet, fields);
	}

	private static int width(String said) {
		return said.matches("[0-9]{1,5}") ? Integer.parseInt(said) : 0;
	}

	/**
	 * Hands each property to be set to {@code sink}, and those that stay unsaid with an
	 * empty text: a file that comes back twice must not say what it once said.
	 */
	public void forEach(BiConsumer<String, String> sink) {
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put(FORM, this.form);
		properties.put(PART, this.part);
		properties.put(SENDER, this.sender);
		properties.put(PERIOD, this.period);
		properties.put(FINDINGS, this.findingsSheet);
		properties.put(TEXT_WIDTH, (this.textWidth > 0) ? Integer.toString(this.textWidth) : "");
		properties.forEach(sink);
	}

}
