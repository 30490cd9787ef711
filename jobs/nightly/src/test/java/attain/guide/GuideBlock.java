package attain.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands of a guide, and what it says that they print.
 *
 * @param commands a block marked {@code sh}
 * @param prints lines of the block marked {@code text} behind it, empty if there is none
 */
record GuideBlock(String commands, List<String> prints) {

	private static final Pattern BLOCK = Pattern.compile("(?s)\n```sh\n(.*?)\n```\n(?:\n```text\n(.*?)\n```\n)?");

	/** The blocks of a guide in order; blocks marked otherwise are not typed. */
	static List<GuideBlock> of(String guide) {
		List<GuideBlock> blocks = new ArrayList<>();
		Matcher block = BLOCK.matcher(guide);
		while (block.find()) {
			blocks.add(new GuideBlock(block.group(1),
					(block.group(2) != null) ? block.group(2).lines().toList() : List.of()));
		}
		return blocks;
	}

	/**
	 * The first line of the guide that was not printed, empty if all were, in this order;
	 * a line ... stands for any lines, and so does the end of the block.
	 */
	List<String> missingFrom(List<String> printed) {
		int at = 0;
		for (String line : this.prints) {
			if (!line.equals("...")) {
				int found = printed.subList(at, printed.size()).indexOf(line);
				if (found < 0) {
					return List.of(line);
				}
				at += found + 1;
			}
		}
		return List.of();
	}

}
