package attain.text;

import java.util.regex.Pattern;

/**
 * Names of files and folders made from codes that people choose. A plan may be called by
 * its number, 104/KH-UBND, which is one file and not one in a folder.
 */
public final class FileName {

	private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]");

	private static final Pattern LEADING_POINTS = Pattern.compile("^\\.+");

	private FileName() {
	}

	/**
	 * The code with an underscore for whatever is no letter, digit, point, underscore or
	 * hyphen; it never leads out of its folder and is never hidden.
	 */
	public static String of(String code) {
		return LEADING_POINTS.matcher(OTHER_SIGNS.matcher(code).replaceAll("_")).replaceFirst("_");
	}

}
