package attain.nightly;

import java.io.IOException;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import attain.deliver.RunNotice;
import attain.deliver.RunNotice.ErrorLine;
import attain.publish.DataOrigin;
import attain.publish.Snapshot;
import attain.publish.SnapshotRow;
import attain.settings.Settings;
import attain.warehouse.SqlFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects what people are told of a run. */
final class NoticeFacts {

	private static final Logger log = LoggerFactory.getLogger(NoticeFacts.class);

	/** A message of an engine may go on for pages. */
	private static final int LONGEST = 500;

	private final NightRequest request;

	private final Settings settings;

	private final SqlFolder sql;

	NoticeFacts(NightRequest request, Settings settings, SqlFolder sql) {
		this.request = request;
		this.settings = settings;
		this.sql = sql;
	}

	/** The notice of a night. Figures that the snapshot cannot give are left out. */
	RunNotice of(NightOutcome night, Instant endedAt) {
		String host = host();
		String place = this.settings.notices().place().isEmpty() ? host : this.settings.notices().place();
		RunNotice bare = new RunNotice(place, host, this.request.output().toString(), this.request.businessDate(),
				endedAt, night.status().name(), night.exitCode(), false,
				night.messages().stream().map(NoticeFacts::headline).toList(), counts(night), Map.of(), List.of(),
				night.deliveries());
		return night.status().isShown() ? withFigures(bare) : bare;
	}

	/**
	 * The first line alone: the others show rows that a check found, which are nothing
	 * for a chat.
	 */
	private static String headline(String message) {
		String line = message.lines().findFirst().orElse("");
		return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST) + " …";
	}

	private static Map<String, Long> counts(NightOutcome night) {
		return night.timings().isEmpty() ? Map.of() : new TreeMap<>(night.counts().named());
	}

	private RunNotice withFigures(RunNotice bare) {
		try (Snapshot snapshot = Snapshot.current(this.request.output())) {
			Map<String, Long> open = new TreeMap<>();
			for (SnapshotRow row : SnapshotRow.of(snapshot.connection(), this.sql.notice("open_finding"))) {
				open.put(row.text("severity"), row.number("findings"));
			}
			List<ErrorLine> errors = SnapshotRow.of(snapshot.connection(), this.sql.notice("new_error"))
				.stream()
				.map((row) -> new ErrorLine(row.text("code"), row.text("sender_code"), row.text("place"),
						row.text("message_vi"), row.text("message_en")))
				.toList();
			boolean isSample = DataOrigin.of(snapshot.connection()) == DataOrigin.ILLUSTRATIVE;
			return new RunNotice(bare.place(), bare.host(), bare.output(), bare.businessDate(), bare.endedAt(),
					bare.status(), bare.exitCode(), isSample, bare.messages(), bare.counts(), open, errors,
					bare.deliveries());
		}
		catch (IOException | SQLException ex) {
			log.warn("The snapshot gives no figures for a notice", ex);
			return bare;
		}
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (IOException ex) {
			return "localhost";
		}
	}

}
