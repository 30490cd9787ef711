package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import attain.nightly.PublishedNights.PublishedNight;
import attain.submission.Sha256;
import attain.warehouse.SqlFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that a night is made from, as it lies there when the night begins.
 *
 * @param sight the inbox
 * @param program the program
 * @param fingerprint of these, the forms, the reference data and the SQL; equal if, and
 * only if, the night would come out the same
 * @param rules the same without the inbox
 */
record NightInputs(InboxSight sight, ProgramVersion program, String fingerprint, String rules) {

	private static final Logger log = LoggerFactory.getLogger(NightInputs.class);

	static NightInputs of(NightRequest request, SqlFolder sql, InboxSight sight) throws IOException {
		ProgramVersion program = ProgramVersion.current();
		String rules = Sha256.of(String.join("\n", Fingerprint.ofFolder(request.forms()),
				Fingerprint.ofFolder(request.reference()), Fingerprint.ofSql(sql.folder()), program.fingerprint()));
		String fingerprint = Sha256
			.of(Fingerprint.ofInbox(sight.sightings(), sight.listing().findings()) + "\n" + rules);
		return new NightInputs(sight, program, fingerprint, rules);
	}

	/**
	 * Whether readers see the night of these inputs. The snapshot decides, not the job
	 * repository: after a switch back to an older night, and when the snapshot is
	 * damaged, the night is published again.
	 */
	boolean areShown(NightRequest request, Optional<PublishedNight> shown) throws IOException {
		Optional<PublishedNight> same = shown.filter((night) -> night.businessDate().equals(request.businessDate()))
			.filter((night) -> night.fingerprint().equals(this.fingerprint));
		if (same.isEmpty() || !Files.exists(request.output().resolve("attain.duckdb"))
				|| !new PublishedNights(request.output()).isNewest(same.get())) {
			return false;
		}
		if (!same.get().isWhole()) {
			log.warn("The snapshot {} is no longer what was published: the night is published again",
					same.get().snapshot());
			return false;
		}
		return true;
	}

}
