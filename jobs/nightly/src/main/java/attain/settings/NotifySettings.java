package attain.settings;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Who is told how a run ended.
 *
 * @param place whose runs they are, as it stands in subjects, such as Lạng Sơn; empty for
 * the name of the machine
 * @param exitCodes the exit codes that are told
 * @param webhook where it is posted, null if nowhere
 * @param mail whom it is mailed to, null if nobody
 */
public record NotifySettings(String place, Set<Integer> exitCodes, @Nullable WebhookSettings webhook,
		@Nullable MailSettings mail) {

	static final NotifySettings NOBODY = new NotifySettings("", Set.of(1, 2, 3, 4), null, null);

	private static final int HIGHEST_EXIT_CODE = 4;

	public NotifySettings {
		exitCodes = Set.copyOf(exitCodes);
	}

	static NotifySettings of(SettingsKeys keys) {
		return new NotifySettings(keys.text("place", ""), exitCodes(keys), keys.section("webhook", WebhookSettings::of),
				keys.section("mail", MailSettings::of));
	}

	private static Set<Integer> exitCodes(SettingsKeys keys) {
		Set<Integer> codes = new TreeSet<>();
		for (String text : keys.texts("on")) {
			if (text.matches("[0-9]") && Integer.parseInt(text) <= HIGHEST_EXIT_CODE) {
				codes.add(Integer.valueOf(text));
			}
			else {
				keys.problem("on", "'%s' không phải mã thoát 0-4".formatted(text),
						"'%s' is no exit code from 0 to 4".formatted(text));
			}
		}
		return codes.isEmpty() ? NOBODY.exitCodes : codes;
	}

}
