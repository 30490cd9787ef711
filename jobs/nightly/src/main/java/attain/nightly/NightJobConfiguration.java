package attain.nightly;

import attain.warehouse.FileReading;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night, top to bottom. Every step can be run again: a restart after a kill runs all
 * of them, and what was done is found done.
 */
@Configuration(proxyBeanMethods = false)
class NightJobConfiguration {

	static final String JOB_NAME = "night";

	/** Files whose rows are held in memory together and stored in one transaction. */
	private static final int FILES_PER_TRANSACTION = 128;

	private static final int READERS_PER_CORE = 2;

	@Bean
	Job night(JobRepository jobs, Step receive, Step read, Step conform, Step judge, Step verify, Step publish) {
		return new JobBuilder(JOB_NAME, jobs).start(receive)
			.next(read)
			.next(conform)
			.next(judge)
			.next(verify)
			.next(publish)
			.build();
	}

	/** Keeps every new file in the archive and writes down when it was received. */
	@Bean
	Step receive(StepMaker steps, Receive receive) {
		return steps.make("receive", receive);
	}

	/** Turns every file that the ledger does not know into rows and findings. */
	@Bean
	Step read(JobRepository jobs, PlatformTransactionManager transactions, StepWatch watch, PendingFiles pendingFiles,
			FileReader fileReader, RawFiles rawFiles, AsyncTaskExecutor readers) {
		return new StepBuilder("read", jobs).<PendingFile, FileReading>chunk(FILES_PER_TRANSACTION)
			.transactionManager(transactions)
			.reader(pendingFiles)
			.processor(fileReader)
			.writer(rawFiles)
			.taskExecutor(readers)
			.listener(watch)
			.listener(pendingFiles)
			.allowStartIfComplete(true)
			.build();
	}

	/** Resolves names and periods, settles vintages, fills dimensions and facts. */
	@Bean
	Step conform(StepMaker steps, Conform conform) {
		return steps.make("conform", conform);
	}

	/** Computes indicators, verdicts and everything else that people ask for. */
	@Bean
	Step judge(StepMaker steps, Judge judge) {
		return steps.make("judge", judge);
	}

	/** Asks every check; one that fails keeps the night from being published. */
	@Bean
	Step verify(StepMaker steps, Verify verify) {
		return steps.make("verify", verify);
	}

	/** Shows the night to readers in one atomic step. */
	@Bean
	Step publish(StepMaker steps, Publish publish) {
		return steps.make("publish", publish);
	}

	@Bean
	AsyncTaskExecutor readers() {
		ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
		readers.setCorePoolSize(READERS_PER_CORE * Runtime.getRuntime().availableProcessors());
		readers.setThreadNamePrefix("read-");
		readers.setDaemon(true);
		return readers;
	}

	/** Makes steps of one piece of work each. */
	record StepMaker(JobRepository jobs, PlatformTransactionManager transactions, StepWatch watch) {

		Step make(String name, NightWork work) {
			return new StepBuilder(name, this.jobs).tasklet((contribution, context) -> {
				work.run();
				return RepeatStatus.FINISHED;
			}, this.transactions).listener(this.watch).allowStartIfComplete(true).build();
		}

	}

	@Bean
	StepMaker stepMaker(JobRepository jobs, PlatformTransactionManager transactions, StepWatch watch) {
		return new StepMaker(jobs, transactions, watch);
	}

}
