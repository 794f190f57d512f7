#include "statistics/loglinearregression.h"
