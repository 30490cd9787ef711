package attain.text;

/** Which signs group thousands and start the fraction. */
public enum NumberStyle {

	/** {@code 9.875,32}. */
	VIETNAMESE,
	/** {@code 9,875.32}, where a whole file was found to be written so. */
	US,
	/** {@code 9875.32}, as programs export it: no grouping at all. */
	MACHINE

}
