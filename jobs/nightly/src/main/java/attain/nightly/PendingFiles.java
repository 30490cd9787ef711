package attain.nightly;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.submission.Archive;
import attain.submission.Delivery;
import attain.warehouse.Ledger;
import attain.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The contents that the ledger does not have, or has from another form or program, in the
 * order of first sight. Keeps no state in the job repository: after a kill the ledger is
 * asked again.
 */
final class PendingFiles implements ItemReader<PendingFile>, StepExecutionListener {

	private final NightRun run;

	private final Warehouse warehouse;

	private final Forms forms;

	private List<PendingFile> pending = List.of();

	private @Nullable Iterator<PendingFile> rest;

	PendingFiles(NightRun run, Warehouse warehouse, Forms forms) {
		this.run = run;
		this.warehouse = warehouse;
		this.forms = forms;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.rest = null;
	}

	@Override
	public @Nullable PendingFile read() throws Exception {
		if (this.rest == null) {
			this.pending = list();
			this.rest = this.pending.iterator();
		}
		return this.rest.hasNext() ? this.rest.next() : null;
	}

	/** How many there are tonight. */
	int size() {
		return this.pending.size();
	}

	private List<PendingFile> list() throws Exception {
		Archive archive = Archive.open(this.run.request().archive());
		Map<String, Ledger.Entry> ledger = Ledger.entries(this.warehouse.connection());
		Map<String, PendingFile> files = new LinkedHashMap<>();
		for (Delivery delivery : this.run.deliveries()) {
			if (!delivery.isWaiting() && !isDone(ledger.get(delivery.contentSha256()))) {
				files.putIfAbsent(delivery.contentSha256(), new PendingFile(delivery.contentSha256(),
						archive.file(delivery.contentSha256()), delivery.filePath(), delivery.fileName()));
			}
		}
		return List.copyOf(files.values());
	}

	private boolean isDone(Ledger.@Nullable Entry entry) {
		if (entry == null) {
			return false;
		}
		Optional<String> form = (entry.formCode() != null) ? this.forms.fingerprintOf(entry.formCode())
				: Optional.of(this.forms.fingerprint());
		String program = this.run.program().fingerprint();
		return form.filter((fingerprint) -> Ledger.fingerprint(fingerprint, program).equals(entry.fingerprint()))
			.isPresent();
	}

}
